package foothold.llm.grounding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// False sentences made around the words that the check lets stand for each other, and around the ways in which it lets a sentence be
/// turned round.
final class AimedWords {

    /// What a reader takes for more, less, surer, or somebody else, beside words that may be exchanged.
    private static final Map<String, String> NEAR = new LinkedHashMap<>();
    private static final Pattern PASSIVE = Pattern.compile("(.{3,60}?) (is|are|was|were|be) (\\p{L}+) by ([^,;:.]+)(.*)\\.");
    private static final Pattern MEMBER = Pattern.compile("(?:The )?([^,;:.]+?) (is|are|was|were) (an? )?([^,;:.]+)\\.");
    private static final Pattern DONE = Pattern.compile("([^,;:.]+?) (was|were|is|are) (\\p{L}+ed)\\b([^;:.]*)\\.");
    private static final Pattern ACTIVE = Pattern.compile("([A-Z][^,;:.]*?) (use|used|need|needed|help|helped|cut|replace|reduce|reduced|show|showed)s? ([^,;:.]+)\\.");
    private static final Pattern ADVERB = Pattern.compile("\\b(\\p{L}+ly) (\\p{L}{4,})");

    static {
        for (String pair : List.of("staff=nurses", "staff=doctors", "staff=patients", "staff=people", "patients=people", "people=patients",
                "people=staff", "nurses=staff", "doctors=clinicians", "clinicians=doctors", "teams=staff", "trusts=hospitals",
                "hospitals=trusts", "suppliers=makers", "makers=suppliers", "training=trainers", "show=prove", "shows=proves",
                "showed=proved", "found=proved", "help=ensure", "helps=ensures", "helped=ensured", "need=want", "needs=wants",
                "may=can", "can=may", "if=when", "If=When", "errors=harms", "error=harm", "problems=harms", "risk=harm",
                "large=small", "quickly=slowly", "easy=safe", "hard=impossible", "main=only", "started=ended", "begins=ends",
                "introduced=withdrawn", "introduction=withdrawal", "rollout=withdrawal", "buy=sell", "choose=use", "bought=used",
                "allow=require", "lets=makes", "must=should", "law=guidance", "guidance=law", "maker=supplier",
                "deaths=admissions", "fell=stopped", "rose=doubled", "cut=stopped", "private=safe", "safety=security", "accurate=safe",
                "unclear=wrong", "including=only", "enough=more", "data=information", "tested=proved", "could=would",
                "use=user", "care=carers", "delivery=deliverers", "prescribing=prescribers", "design=designers", "linked=due",
                "include=are", "includes=is", "such as=namely", "compared with=like", "at least=at most", "more than=less than",
                "over (?=\\d)=under ", "before=after", "someone=everyone", "a person=everybody", "no one=someone", "nobody=everybody")) {
            int at = pair.lastIndexOf('=');
            NEAR.merge(pair.substring(0, at), pair.substring(at + 1), (one, other) -> one + "|" + other);
        }
    }

    private AimedWords() {
    }

    /// The false sentences that can be made of a true one.
    static List<String> of(String truth) {
        var lies = new ArrayList<String>();
        NEAR.forEach((from, all) -> {
            for (String to : all.split("\\|")) {
                String lie = truth.replaceFirst("\\b" + from + (from.endsWith(")") ? "" : "\\b"), to);
                if (!lie.equals(truth)) {
                    lies.add(lie);
                }
            }
        });
        matched(PASSIVE, truth, it -> capital(it.group(4)) + " " + it.group(2) + " " + it.group(3) + " by " + small(it.group(1)) + it.group(5) + ".", lies);
        matched(PASSIVE, truth, it -> capital(it.group(1)) + " " + it.group(3) + " " + it.group(4) + it.group(5) + ".", lies);
        matched(PASSIVE, truth, it -> "You " + it.group(3) + " " + small(it.group(1)) + it.group(5) + ".", lies);
        matched(ACTIVE, truth, it -> it.group(1) + " is " + it.group(2).replaceFirst("e?d?$", "").replaceFirst("(?<!cut)$", "ed")
                + " by " + it.group(3) + ".", lies);
        matched(ACTIVE, truth, it -> capital(it.group(3)) + " " + it.group(2) + " " + small(it.group(1)) + ".", lies);
        matched(DONE, truth, it -> "You " + it.group(3) + " " + small(it.group(1)) + it.group(4) + ".", lies);
        matched(MEMBER, truth, it -> it.group(3) == null ? null : "All " + it.group(4) + " " + it.group(2) + " " + small(it.group(1)) + ".", lies);
        matched(MEMBER, truth, it -> it.group(3) == null || !it.group(1).matches("An? .*") ? null
                : capital(it.group(3)) + it.group(4) + " " + it.group(2) + " " + small(it.group(1)) + ".", lies);
        ADVERB.matcher(truth).results().forEach(adverb -> {
            String without = truth.substring(0, adverb.start()) + truth.substring(adverb.start(2));
            Matcher later = Pattern.compile(" (?=\\p{Ll}{5,})").matcher(without);
            if (later.find(Math.min(without.length(), adverb.end())) && Lexicon.SHIPPED.guard(adverb.group(1)).isEmpty()) {
                lies.add(without.substring(0, later.start()) + " not " + adverb.group(1) + without.substring(later.start()));
            }
        });
        return lies;
    }

    private static void matched(Pattern pattern, String truth, Function<Matcher, String> lie, List<String> lies) {
        Matcher found = pattern.matcher(truth);
        String made = found.matches() ? lie.apply(found) : null;
        if (made != null && !made.equals(truth)) {
            lies.add(made);
        }
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String small(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
