package foothold.export;

import foothold.checklist.Checklist;
import foothold.checklist.Checklist.FindOut;
import foothold.checklist.Checklist.InPlace;
import foothold.interview.Profile.Because;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a checklist knows of each interview question's answer.
final class Said {

    private static final int OPEN = 1;

    private final Map<String, Line> byQuestion = new HashMap<>();

    /// An answer in words.
    ///
    /// @param concern 0 in place to 3 serious; an open question counts as 1
    record Line(String text, int concern) {
    }

    Said(Checklist checklist) {
        for (FindOut open : checklist.findOut()) {
            byQuestion.put(open.id(), new Line("Still to find out: " + open.text(), OPEN));
        }
        for (InPlace good : checklist.inPlace()) {
            byQuestion.put(good.question(), new Line(Dossier.said(good.answer(), good.text()), 0));
        }
        checklist.profile().factors().stream().flatMap(view -> view.because().stream())
                .forEach(because -> byQuestion.put(because.question(), line(because)));
    }

    private static Line line(Because because) {
        return new Line(Dossier.said(because.answer(), because.text()), because.concern());
    }

    /// The lines for some questions, the most worrying first; none for questions that were not asked or not answered.
    List<Line> of(List<String> questions) {
        var lines = new ArrayList<Line>();
        questions.stream().filter(byQuestion::containsKey).map(byQuestion::get).forEach(lines::add);
        lines.sort(Comparator.comparingInt(Line::concern).reversed());
        return lines;
    }

    /// The worst concern among some questions; 0 when nothing is known.
    int worst(List<String> questions) {
        return of(questions).stream().mapToInt(Line::concern).max().orElse(0);
    }
}
