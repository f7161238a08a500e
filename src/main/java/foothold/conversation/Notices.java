package foothold.conversation;

import foothold.advice.Reply;
import foothold.checklist.ChecklistChange;
import foothold.interview.Proposal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a person is told besides the question that waits.
///
/// @param proposals   answers read from their own words that they have neither confirmed nor changed yet
/// @param followUp    what is asked once more when their last answer in their own words said little
/// @param minutesLeft how long the open questions take, in whole minutes
/// @param changed     what their last turn did to the checklist, when it changed an earlier answer
/// @param premise     the evidence behind the question whose premise they just disagreed with
/// @param byColleague the role of the colleague who answered, by question
public record Notices(List<Proposal> proposals, Optional<String> followUp, int minutesLeft,
                      Optional<ChecklistChange> changed, Optional<Reply> premise, Map<String, String> byColleague) {

    /// Nothing to tell.
    public static final Notices NONE = new Notices(List.of(), Optional.empty(), 0, Optional.empty(),
            Optional.empty(), Map.of());

    public Notices {
        proposals = List.copyOf(proposals);
        byColleague = Map.copyOf(byColleague);
    }
}
