package foothold.boundary;

/// Tells from the words around a number or an address whether it is an organisation's, such as a helpdesk's, or a
/// person's. In doubt it is a person's.
final class Nearby {

    private static final int WITHIN = 7;
    private static final int PERSON_WITHIN = 10;

    private final PhraseSet organisations;
    private final PhraseSet persons;

    Nearby(PhraseLists lists) {
        organisations = lists.get("organisation");
        persons = lists.get("person-nearby");
    }

    /// Whether what stands from one place to another in the text belongs to an organisation.
    boolean isOfOrganisation(Words words, int start, int end) {
        return organisations.isWithin(words, words.indexAt(start) - WITHIN, words.indexAt(end) + WITHIN)
                && !isOfPerson(words, start, end);
    }

    /// Whether a person is spoken of around what stands from one place to another.
    boolean isOfPerson(Words words, int start, int end) {
        return persons.isWithin(words, words.indexAt(start) - PERSON_WITHIN, words.indexAt(end) + PERSON_WITHIN);
    }
}
