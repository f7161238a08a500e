package foothold.web.pages;

import foothold.advice.Block;
import foothold.advice.Reply;
import foothold.checklist.Words;
import foothold.interview.Answer;
import foothold.interview.Profile.Progress;
import foothold.knowledge.Crosswalk;
import foothold.knowledge.Glossary;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.Passage;
import foothold.knowledge.Question;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that pages show for ids, dates and states: those of a checklist, and more that only pages need.
public final class Labels extends Words {

    private final KnowledgeBase knowledge;
    private final boolean reworded;

    Labels(KnowledgeBase knowledge, boolean reworded) {
        super(knowledge);
        this.knowledge = knowledge;
        this.reworded = reworded;
    }

    /// Who worded what people read, which depends on whether a language model may.
    public String wording() {
        return reworded ? "Statements are quoted from checked pages. Where a language model reworded some, the answer says so."
                : "It uses no artificial intelligence to write its answers: every statement is quoted from a checked page.";
    }

    /// Several factors' titles, with semicolons: most hold an "and" of their own.
    public String factors(List<String> ids) {
        return ids.stream().map(this::factor).collect(Collectors.joining("; "));
    }

    /// The names of nations, as in "England, Scotland and Wales"; "all four nations" for all.
    public String nations(List<String> ids) {
        if (ids.size() == knowledge.vocabulary().nations().size()) {
            return "all four nations";
        }
        List<String> names = ids.stream().map(id -> knowledge.vocabulary().label(Field.NATION, id)).toList();
        return names.size() < 2 ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /// What a project is, as one phrase: only nations and abbreviations keep their capitals within it.
    @Override
    public String about(Situation situation) {
        return upper(Stream.of(Field.TECHNOLOGY, Field.SETTING, Field.NATION, Field.STAGE)
                .flatMap(field -> situation.find(field).map(id -> inPhrase(field, situation(field, id))).stream())
                .collect(Collectors.joining(", ")));
    }

    private String inPhrase(Field field, String label) {
        return field == Field.NATION || Character.isUpperCase(label.charAt(1)) ? label : inline(label);
    }

    /// How far the interview is with a factor.
    public String progress(Progress progress) {
        return switch (progress) {
            case NOT_STARTED -> "Not started";
            case ASKING -> "Started";
            case DONE -> "Done";
        };
    }

    /// The page a citation or reference points at.
    public Optional<Page> page(String id) {
        return knowledge.findPage(id);
    }

    /// The page that a passage belongs to.
    public String pageOf(String passage) {
        return knowledge.findPassage(passage).map(Passage::page).orElse(passage);
    }

    /// An answer in the words that were chosen.
    public String answer(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Chosen chosen -> chosen.choices().stream()
                    .map(id -> question.findChoice(id).map(Question.Choice::text).orElse(id))
                    .collect(Collectors.joining("; "));
            case Answer.Said said -> said.text();
            case Answer.Marked marked -> switch (marked.mark()) {
                case DONT_KNOW -> "I don’t know yet";
                case NOT_APPLICABLE -> "Does not apply to us";
                case ASK_A_COLLEAGUE -> "A colleague knows";
                case DISAGREE -> "We see this differently";
            };
            case Answer.Skipped _ -> "Skipped";
        };
    }

    /// A phrase such as a due date in the middle of a line.
    public String inline(String phrase) {
        return phrase.substring(0, 1).toLowerCase(Locale.UK) + phrase.substring(1);
    }

    /// How long something takes, as "about 9 minutes".
    public String minutes(int minutes) {
        return minutes <= 1 ? "about a minute" : "about " + minutes + " minutes";
    }

    /// A role as people read it.
    public String role(String id) {
        return knowledge.vocabulary().label(Field.ROLE, id);
    }

    /// A word as the name of its place on the glossary page.
    public String anchor(String term) {
        return term.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
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
}
