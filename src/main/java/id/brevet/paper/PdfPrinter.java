package id.brevet.paper;

import com.lowagie.text.pdf.BaseFont;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Prints pages as PDF, with nothing but what lies in our own folder. */
@ApplicationScoped
public class PdfPrinter {

    private static final String FONT = "plus-jakarta-sans-regular.ttf";
    private static final BaseFont TYPE = type();
    private static final int BOX = 0xFFFD;

    /** Of well-formed XHTML without a document type; names in it are escaped already. */
    public byte[] print(String xhtml) {
        var document = parse(legible(xhtml));
        var device = new ITextOutputDevice(ITextRenderer.DEFAULT_DOTS_PER_POINT);
        var renderer = new ITextRenderer(
                ITextRenderer.DEFAULT_DOTS_PER_POINT,
                ITextRenderer.DEFAULT_DOTS_PER_PIXEL,
                device,
                new PdfResources(device));
        renderer.setDocument(document, null, PdfResources.manners());
        renderer.layout();
        var pdf = new ByteArrayOutputStream();
        renderer.createPDF(pdf);
        return pdf.toByteArray();
    }

    private static BaseFont type() {
        try {
            return BaseFont.createFont(FONT, BaseFont.IDENTITY_H, true, false, PdfResources.read(FONT), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A letter that we have no type for becomes a box, so that it is seen to be missing. */
    private static String legible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(it -> Character.isWhitespace(it) || TYPE.charExists(it) ? it : BOX)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Document parse(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException e) {
            throw new IllegalArgumentException("Not a page to be printed", e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
