package org.declass;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the Nu checker of HTML says of a page; its warnings count as faults. */
public final class Markup implements ErrorHandler {

    private static final String HTML_WITH_SVG = "http://s.validator.nu/html5-rdfalite.rnc";

    private static Markup checker;

    private final List<String> faults = new ArrayList<>();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
    private List<String> lines = List.of();

    private Markup() throws SAXException {
        try {
            validator.setUpMainSchema(HTML_WITH_SVG, this);
        } catch (SAXException refused) {
            throw refused;
        } catch (Exception unable) {
            throw new IllegalStateException("the checker's schemas cannot be read", unable);
        }
        validator.setUpValidatorAndParsers(this, false, false);
    }

    /** What is wrong with a whole page; reading the schemas takes a second, so one checker serves all. */
    public static synchronized List<String> faults(String html) {
        var faults = new AtomicReference<List<String>>();
        // The checker follows a page's elements by calling itself, once for each.
        var deep = new Thread(null, () -> faults.set(check(html)), "markup", 512L << 20);
        deep.start();
        try {
            deep.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return faults.get();
    }

    private static List<String> check(String html) {
        try {
            if (checker == null) {
                checker = new Markup();
            }
            return checker.faultsOf(html);
        } catch (SAXException | IOException unable) {
            throw new IllegalStateException(unable);
        }
    }

    private List<String> faultsOf(String html) throws SAXException, IOException {
        faults.clear();
        lines = html.lines().toList();
        var page = new InputSource(new StringReader(html));
        page.setEncoding("UTF-8");
        validator.checkHtmlInputSource(page);
        return List.copyOf(faults);
    }

    @Override
    public void warning(SAXParseException said) {
        note(said);
    }

    @Override
    public void error(SAXParseException said) {
        note(said);
    }

    @Override
    public void fatalError(SAXParseException said) {
        note(said);
    }

    private void note(SAXParseException said) {
        var at = said.getLineNumber();
        var line = at > 0 && at <= lines.size() ? lines.get(at - 1).strip() : "";
        faults.add(said.getMessage() + " in line " + at + ": " + line);
    }
}
