package foothold.knowledge;

import java.util.List;

/// What the knowledge holds besides its pages and questions: lists and tables, a file each.
///
/// @param glossary      abbreviations and everyday words
/// @param priorities    how tasks are ordered
/// @param hazards       workshop prompts by technology
/// @param riskMatrix    how hazards are scored in England
/// @param evidenceTypes how sure each kind of evidence lets us be
/// @param notCovered    what is not answered
/// @param boundaries    what must not be answered, and what is said instead
/// @param examples      texts that the boundary learns from
/// @param crosswalks    where factors and actions stand in other frameworks
/// @param handOvers     starts for other people's forms
/// @param readings      how a project described in someone's own words is read
/// @param courtesy      how the interview treats people's time
public record Reference(Glossary glossary, Priorities priorities, List<Hazard> hazards, RiskMatrix riskMatrix,
                        EvidenceTypes evidenceTypes, NotCovered notCovered, Boundaries boundaries,
                        BoundaryExamples examples, List<Crosswalk> crosswalks, HandOvers handOvers, Readings readings,
                        Courtesy courtesy) {
    public Reference {
        hazards = List.copyOf(hazards);
        crosswalks = List.copyOf(crosswalks);
    }
}
