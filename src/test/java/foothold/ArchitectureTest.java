package foothold;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The house: which package may use which, in flow order, and which library belongs to which package alone.
class ArchitectureTest {

    private static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("foothold");

    /// Each package with the packages it may use. `Main` may use them all.
    private static final Map<String, List<String>> MAY_USE = new LinkedHashMap<>();

    static {
        MAY_USE.put("knowledge", List.of());
        MAY_USE.put("learning", List.of());
        MAY_USE.put("retrieval", List.of("knowledge", "learning"));
        MAY_USE.put("boundary", List.of("knowledge", "learning", "retrieval"));
        MAY_USE.put("interview", List.of("knowledge"));
        MAY_USE.put("advice", List.of("knowledge", "retrieval"));
        MAY_USE.put("checklist", List.of("knowledge", "interview", "advice"));
        MAY_USE.put("conversation", List.of("knowledge", "retrieval", "boundary", "interview", "advice", "checklist"));
        MAY_USE.put("llm", List.of("knowledge", "retrieval", "interview", "advice", "checklist", "conversation"));
        MAY_USE.put("store", List.of("knowledge", "interview", "conversation"));
        MAY_USE.put("export", List.of("knowledge", "interview", "advice", "checklist"));
        MAY_USE.put("web", List.of("knowledge", "retrieval", "interview", "advice", "checklist", "conversation"));
    }

    /// Each library with the packages that alone may use it.
    private static final Map<String, List<String>> LIBRARIES = new LinkedHashMap<>();

    static {
        LIBRARIES.put("org.apache.lucene..", List.of("retrieval"));
        LIBRARIES.put("ai.onnxruntime..", List.of("learning", "retrieval"));
        LIBRARIES.put("ai.djl..", List.of("retrieval"));
        LIBRARIES.put("dev.langchain4j..", List.of("retrieval", "llm"));
        LIBRARIES.put("dev.langchain4j.model.embedding..", List.of("retrieval"));
        LIBRARIES.put("dev.langchain4j.model.chat..", List.of("llm"));
        LIBRARIES.put("io.github.resilience4j..", List.of("llm"));
        LIBRARIES.put("java.net.http..", List.of("llm"));
        LIBRARIES.put("org.commonmark..", List.of("knowledge"));
        LIBRARIES.put("com.fasterxml.jackson..", List.of("knowledge", "retrieval", "store", "web"));
        LIBRARIES.put("java.sql..", List.of("store"));
        LIBRARIES.put("com.zaxxer.hikari..", List.of("store"));
        LIBRARIES.put("org.sqlite..", List.of("store"));
        LIBRARIES.put("com.openhtmltopdf..", List.of("export"));
        LIBRARIES.put("org.apache.pdfbox..", List.of("export"));
        LIBRARIES.put("org.apache.fontbox..", List.of("export"));
        LIBRARIES.put("org.apache.poi..", List.of("export"));
        LIBRARIES.put("org.apache.xmlbeans..", List.of("export"));
        LIBRARIES.put("org.apache.commons.csv..", List.of("export"));
        LIBRARIES.put("net.fortuna.ical4j..", List.of("export"));
        LIBRARIES.put("io.javalin..", List.of("web"));
        LIBRARIES.put("org.eclipse.jetty..", List.of("web"));
        LIBRARIES.put("gg.jte..", List.of("web", "export"));
    }

    @Test
    void packagesUseOnlyThoseTheyMay() {
        MAY_USE.forEach((name, allowed) -> {
            String[] others = MAY_USE.keySet().stream()
                    .filter(other -> !other.equals(name) && !allowed.contains(other))
                    .map(other -> "foothold." + other + "..").toArray(String[]::new);
            noClasses().that().resideInAPackage("foothold." + name + "..").should()
                    .dependOnClassesThat(resideInAnyPackage(others).or(resideInAPackage("foothold")))
                    .check(CODE);
        });
    }

    @Test
    void everyPackageStandsInTheTable() {
        Set<String> packages = CODE.stream().map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("foothold."))
                .map(name -> name.split("\\.")[1]).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(MAY_USE.keySet()), packages);
    }

    @Test
    void librariesStayWhereTheyBelong() {
        LIBRARIES.forEach((library, homes) -> noClasses()
                .that(not(resideInAnyPackage(homes.stream().map(home -> "foothold." + home + "..").toArray(String[]::new))))
                .should().dependOnClassesThat(resideInAPackage(library))
                .check(CODE));
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("foothold.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        Set<String> described = CODE.stream().filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .map(JavaClass::getPackageName).collect(Collectors.toSet());
        classes().that(not(resideInAnyPackage("foothold.web.pages.jte..", "foothold.export.jte.."))).should(
                new ArchCondition<>("stand in a described package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!described.contains(type.getPackageName())) {
                            events.add(SimpleConditionEvent.violated(type,
                                    type.getPackageName() + " has no @NullMarked package-info"));
                        }
                    }
                }).check(CODE);
    }
}
