package foothold.boundary;

import foothold.boundary.Meaning.Subject;
import foothold.boundary.Reading.Told;
import foothold.boundary.Verdict.Found;
import foothold.knowledge.Boundaries;
import foothold.knowledge.Signpost;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The check at the door, for every free text of the product, in this order: normalise, personal data, crisis,
/// clinical, misuse, questions about Foothold. Whether a text is off topic is decided later, by what finding finds.
///
/// Two signals say what a text is about, and either stops it: phrases first, which need no model, then [Meaning]. Only where the
/// second is sure that a text is not what a phrase in it sounds like does the phrase not stop it.
///
/// Immutable and safe for use by many threads. Nothing of a text is kept or logged here.
public final class Boundary {

    private final WordReader reader;
    private final PersonalData personalData;
    private final Signpost personalDataSignpost;
    private final Topics crisis;
    private final Topics clinical;
    private final Topics misuse;
    private final Topics help;
    private final PhraseSet system;
    private final Signpost offTopic;
    private final Meaning meaning;

    /// Makes the words and phrases of the knowledge ready.
    ///
    /// @param meaning the second signal, taught now or later
    /// @throws IllegalArgumentException naming a phrase or list that cannot be read
    public Boundary(Boundaries boundaries, Meaning meaning) {
        this.meaning = meaning;
        var lists = new PhraseLists(boundaries);
        reader = new WordReader(boundaries, new Misspellings(boundaries.misspelt()));
        personalData = new PersonalData(lists, boundaries.names());
        personalDataSignpost = boundaries.personalData();
        crisis = new Topics(boundaries.crisis(), lists);
        clinical = new Topics(boundaries.clinical(), lists);
        misuse = new Topics(boundaries.misuse(), lists);
        help = new Topics(boundaries.help(), lists);
        system = lists.get("system");
        offTopic = boundaries.offTopic();
    }

    /// What to do with a text. Takes time in proportion to its length.
    public Verdict check(String text) {
        String normalised = Normaliser.normalise(text);
        Words words = reader.read(normalised);
        List<Found> found = personalData.find(words);
        Optional<Reading> reading = meaning.read(normalised);
        Optional<Signpost> byPhrases = byPhrases(crisis, Subject.CRISIS, words, reading);
        Optional<Told> told = byPhrases.isPresent() ? Optional.empty() : reading.flatMap(read -> read.about(doubts(words)));
        Optional<Signpost> danger = byPhrases.or(() -> told(told, Subject.CRISIS, crisis));
        if (!found.isEmpty()) {
            return new Verdict.PersonalData(normalised, found,
                    danger.map(help -> first(help, personalDataSignpost)).orElse(personalDataSignpost));
        }
        return danger.<Verdict>map(Verdict.Crisis::new)
                .or(() -> byPhrases(clinical, Subject.CLINICAL, words, reading).map(Verdict.Clinical::new))
                .or(() -> byPhrases(misuse, Subject.MISUSE, words, reading).map(Verdict.Refused::new))
                .or(() -> help.find(words).map(Verdict.Help::new))
                .or(() -> told(told, Subject.CLINICAL, clinical).map(Verdict.Clinical::new))
                .or(() -> told(told, Subject.MISUSE, misuse).map(Verdict.Refused::new))
                .orElseGet(() -> new Verdict.Proceed(normalised));
    }

    private static Optional<Signpost> byPhrases(Topics topics, Subject subject, Words words, Optional<Reading> reading) {
        return topics.find(words).filter(_ -> reading.stream().noneMatch(read -> read.isSurelyNot(subject)));
    }

    private Reading.Doubts doubts(Words words) {
        return new Reading.Doubts(system.isIn(words), crisis.hasLookAlike(words));
    }

    private static Optional<Signpost> told(Optional<Told> told, Subject subject, Topics topics) {
        return told.filter(one -> one.subject() == subject).flatMap(one -> topics.signpost(one.topic()));
    }

    /// What to say of a question that turns out to have nothing to do with technology in care.
    public Verdict.OffTopic offTopic() {
        return new Verdict.OffTopic(offTopic);
    }

    /// Somebody in danger who also gave their telephone number must see first where to turn, not that we stop numbers.
    private static Signpost first(Signpost danger, Signpost then) {
        var paragraphs = new ArrayList<>(danger.paragraphs());
        paragraphs.addAll(then.paragraphs());
        var contacts = new ArrayList<>(danger.contacts());
        contacts.addAll(then.contacts());
        return new Signpost(danger.title(), paragraphs, contacts);
    }
}
