package foothold.web.pages;

import foothold.advice.Block;
import foothold.advice.Citation;
import foothold.advice.Reply;
import foothold.interview.Answer;
import foothold.interview.Concern;
import foothold.interview.Profile.Progress;
import foothold.knowledge.Crosswalk;
import foothold.knowledge.Glossary;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.Passage;
import foothold.knowledge.Question;
import foothold.knowledge.Sentences;
import foothold.knowledge.Situation.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that pages show for ids, dates and states.
public final class Labels {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final KnowledgeBase knowledge;

    Labels(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /// A factor's title.
    public String factor(String id) {
        return knowledge.factorTitle(id);
    }

    /// Several factors' titles, with commas.
    public String factors(List<String> ids) {
        return ids.stream().map(this::factor).collect(Collectors.joining(", "));
    }

    /// A stage's label.
    public String stage(String id) {
        return knowledge.vocabulary().label(Field.STAGE, id);
    }

    /// A word of a situation as people read it.
    public String situation(Field field, String id) {
        return knowledge.vocabulary().label(field, id);
    }

    /// The names of nations, with commas; "all four nations" for all.
    public String nations(List<String> ids) {
        return ids.size() == knowledge.vocabulary().nations().size() ? "all four nations"
                : ids.stream().map(id -> knowledge.vocabulary().label(Field.NATION, id)).collect(Collectors.joining(", "));
    }

    /// How long something takes.
    public String effort(String id) {
        return knowledge.vocabulary().effortLabel(id);
    }

    /// A concern in one or two words.
    public String concern(Concern concern) {
        return switch (concern) {
            case NONE -> "In place";
            case SOME -> "Some concern";
            case SERIOUS -> "Serious concern";
            case NOT_KNOWN -> "Not known";
        };
    }

    /// How far the interview is with a factor.
    public String progress(Progress progress) {
        return switch (progress) {
            case NOT_STARTED -> "Not started";
            case ASKING -> "Started";
            case DONE -> "Done";
        };
    }

    /// How far sources agree that an action helps.
    public String agreement(String agreement) {
        return switch (agreement) {
            case "broad" -> "Sources agree that this helps";
            case "mixed" -> "Sources disagree";
            case "untested" -> "Sensible, but not tested";
            default -> "";
        };
    }

    /// How sure a citation's kind of evidence lets us be.
    public String sureness(Citation citation) {
        String year = citation.year() == null ? "" : ", " + citation.year();
        String seen = citation.seen().equals("secondary") ? ". Secondary source: we read a report of it" : "";
        return switch (citation.evidenceType()) {
            case "law", "standard", "contract duty" -> upper(citation.evidenceType()) + year + seen;
            case "guide" -> "Our guide";
            default -> upper(citation.strength()) + " evidence: " + citation.evidenceType() + year + seen;
        };
    }

    /// A word with a capital letter.
    public String upper(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
    }

    /// What a grade of evidence means.
    public String strength(String strength) {
        return knowledge.reference().evidenceTypes().meaning(strength);
    }

    /// The page a citation or reference points at.
    public Optional<Page> page(String id) {
        return knowledge.findPage(id);
    }

    /// The page that a passage belongs to.
    public String pageOf(String passage) {
        return knowledge.findPassage(passage).map(Passage::page).orElse(passage);
    }

    /// The finding a question rests on, as its page's first sentence.
    public String firstSentence(Page page) {
        return Sentences.of(page.lead().text()).getFirst();
    }

    /// An answer in the words that were chosen.
    public String answer(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Chosen chosen -> chosen.choices().stream()
                    .map(id -> question.findChoice(id).map(Question.Choice::text).orElse(id))
                    .collect(Collectors.joining("; "));
            case Answer.Said said -> said.text();
            case Answer.Marked marked -> switch (marked.mark()) {
                case DONT_KNOW -> "I don't know yet";
                case NOT_APPLICABLE -> "Does not apply to us";
                case ASK_A_COLLEAGUE -> "A colleague knows";
            };
            case Answer.Skipped _ -> "Skipped";
        };
    }

    /// A word as the name of its place on the glossary page.
    public String anchor(String term) {
        return term.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /// The first entry under each letter, in the order of the entries.
    public Map<String, Glossary.Entry> letters(List<Glossary.Entry> entries) {
        Map<String, Glossary.Entry> letters = new LinkedHashMap<>();
        entries.forEach(entry -> letters.putIfAbsent(entry.term().substring(0, 1).toUpperCase(Locale.UK), entry));
        return letters;
    }

    /// The abbreviations of the glossary that stand in some texts, for "Words explained".
    public List<Glossary.Entry> explained(List<String> texts) {
        Set<String> words = texts.stream().flatMap(text -> Stream.of(text.split("[^\\p{L}\\p{N}&-]+"))).collect(Collectors.toSet());
        return knowledge.reference().glossary().entries().stream()
                .filter(entry -> words.contains(entry.term()) && entry.term().chars().anyMatch(Character::isUpperCase))
                .toList();
    }

    /// The words of a reply, for [#explained].
    public List<Glossary.Entry> explained(Reply reply) {
        return explained(Stream.concat(reply.blocks().stream(), reply.more().stream()).map(Block::plainText).toList());
    }

    /// Where a factor or action stands in other frameworks.
    public Optional<Crosswalk> crosswalk(Page page) {
        return knowledge.findCrosswalk(page.id());
    }

    /// A day as people read it.
    public String day(LocalDate date) {
        return DAY.format(date);
    }

    /// A moment as people in the UK read it.
    public String moment(Instant instant) {
        return MOMENT.format(instant);
    }
}
