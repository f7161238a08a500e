package foothold.boundary;

import foothold.boundary.Verdict.Found;
import foothold.knowledge.Boundaries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The check at the door, for every free text of the product, in this order: normalise, personal data, crisis,
/// clinical, misuse, questions about Foothold. Whether a text is off topic is decided later, by what finding finds.
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
    private final Signpost offTopic;

    /// Makes the words and phrases of the knowledge ready.
    ///
    /// @throws IllegalArgumentException naming a phrase or list that cannot be read
    public Boundary(Boundaries boundaries) {
        var lists = new PhraseLists(boundaries);
        reader = new WordReader(boundaries, new Misspellings(boundaries.misspelt()));
        personalData = new PersonalData(lists);
        personalDataSignpost = Signpost.of(boundaries.personalData());
        crisis = new Topics(boundaries.crisis(), lists);
        clinical = new Topics(boundaries.clinical(), lists);
        misuse = new Topics(boundaries.misuse(), lists);
        help = new Topics(boundaries.help(), lists);
        offTopic = Signpost.of(boundaries.offTopic());
    }

    /// What to do with a text. Takes time in proportion to its length.
    public Verdict check(String text) {
        String normalised = Normaliser.normalise(text);
        Words words = reader.read(normalised);
        List<Found> found = personalData.find(words);
        Optional<Signpost> danger = crisis.find(words);
        if (!found.isEmpty()) {
            return new Verdict.PersonalData(normalised, found,
                    danger.map(help -> first(help, personalDataSignpost)).orElse(personalDataSignpost));
        }
        return danger.<Verdict>map(Verdict.Crisis::new)
                .or(() -> clinical.find(words).map(Verdict.Clinical::new))
                .or(() -> misuse.find(words).map(Verdict.Refused::new))
                .or(() -> help.find(words).map(Verdict.Help::new))
                .orElseGet(() -> new Verdict.Proceed(normalised));
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
