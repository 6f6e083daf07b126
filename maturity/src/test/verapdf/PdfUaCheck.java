import java.io.FileInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Run from its source with veraPDF on the class path: a line per file that was checked, and one per broken rule of PDF/UA-1. */
class PdfUaCheck {

    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (var file : files) {
            check(file);
        }
    }

    private static void check(String file) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new FileInputStream(file), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            System.out.println((result.getTotalAssertions() > 0 ? "CHECKED " : "EMPTY ") + file);
            result.getTestAssertions()
                    .stream()
                    .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
                    .forEach(assertion -> System.out.println("BROKEN " + assertion.getRuleId().getClause() + " "
                            + assertion.getMessage() + " at " + assertion.getLocation().getContext()));
        }
    }
}
