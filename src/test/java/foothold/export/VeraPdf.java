package foothold.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// Checks PDF files with veraPDF, the open checker that libraries and archives use.
final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {
    }

    /// What a file breaks of PDF/UA-1, as far as a program can tell; each rule once.
    static List<String> faults(byte[] file) {
        VeraPDFFoundry veraPdf = Foundries.defaultInstance();
        try (PDFAParser parser = veraPdf.createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
             PDFAValidator validator = veraPdf.createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (VeraPDFException e) {
            throw new IllegalStateException(e);
        }
    }
}
