package foothold.conversation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What answering more costs: for every threshold of confidence, how many questions we cover are answered and how many that
/// we do not cover are answered too.
final class RiskCoverage {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int MARGIN = 60;

    /// @param threshold log odds above which a question is answered
    /// @param coverage  share of the questions we cover that are answered
    /// @param risk      share of the questions outside that are answered
    record Point(double threshold, double coverage, double risk) {
    }

    private RiskCoverage() {
    }

    /// The curve, from answering nothing to answering everything.
    static List<Point> curve(List<Double> covered, List<Double> outside) {
        var thresholds = new ArrayList<>(covered);
        thresholds.addAll(outside);
        return thresholds.stream().distinct().sorted((a, b) -> Double.compare(b, a))
                .map(threshold -> new Point(threshold, share(covered, threshold), share(outside, threshold))).toList();
    }

    private static double share(List<Double> confidences, double threshold) {
        return confidences.stream().filter(confidence -> confidence >= threshold).count() / (double) confidences.size();
    }

    /// Writes the curve as a table and as a picture.
    static void write(Path folder, List<Point> curve) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("risk-coverage.csv"), curve.stream()
                .map(point -> "%.4f,%.4f,%.4f".formatted(point.threshold(), point.coverage(), point.risk()))
                .collect(Collectors.joining("\n", "threshold,answered of those covered,answered of those outside\n", "\n")));
        Files.writeString(folder.resolve("risk-coverage.svg"), picture(curve));
    }

    private static String picture(List<Point> curve) {
        String line = curve.stream().map(point -> x(point.risk()) + "," + y(point.coverage())).collect(Collectors.joining(" "));
        var svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"14\">%n"
                .formatted(WIDTH, HEIGHT));
        svg.append("<title>Questions answered, of those covered against those outside</title>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            double share = tenth / 10.0;
            svg.append("<line x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\" stroke=\"#ccc\"/>%n".formatted(x(0), x(1), y(share), y(share)));
            svg.append("<text x=\"%d\" y=\"%s\" text-anchor=\"end\">%.1f</text>%n".formatted(MARGIN - 8, y(share), share));
            svg.append("<text x=\"%s\" y=\"%d\" text-anchor=\"middle\">%.1f</text>%n".formatted(x(share), HEIGHT - MARGIN + 20, share));
        }
        svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">answered of those outside (wrongly)</text>%n".formatted(WIDTH / 2, HEIGHT - 15));
        svg.append("<text x=\"%d\" y=\"30\">answered of those covered</text>%n".formatted(MARGIN));
        svg.append("<polyline fill=\"none\" stroke=\"#005eb8\" stroke-width=\"2\" points=\"").append(line).append("\"/>\n</svg>\n");
        return svg.toString();
    }

    private static String x(double share) {
        return String.format(Locale.ROOT, "%.1f", MARGIN + share * (WIDTH - 2 * MARGIN));
    }

    private static String y(double share) {
        return String.format(Locale.ROOT, "%.1f", HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN));
    }
}
