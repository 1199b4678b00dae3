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

/** Prints XHTML as PDF, with no resources but our own. */
@ApplicationScoped
public class PdfPrinter {

    private static final String FONT = "plus-jakarta-sans-regular.ttf";
    private static final BaseFont BASE_FONT = baseFont();
    private static final int BOX = 0xFFFD;

    /** Takes well-formed XHTML without a document type, in which names are escaped already. */
    public byte[] print(String xhtml) {
        var document = parse(withoutMissingGlyphs(xhtml));
        var device = new ITextOutputDevice(ITextRenderer.DEFAULT_DOTS_PER_POINT);
        var renderer = new ITextRenderer(
                ITextRenderer.DEFAULT_DOTS_PER_POINT,
                ITextRenderer.DEFAULT_DOTS_PER_PIXEL,
                device,
                new PdfResources(device));
        renderer.setDocument(document, null, PdfResources.namespaceHandler());
        renderer.layout();
        var pdf = new ByteArrayOutputStream();
        renderer.createPDF(pdf);
        return pdf.toByteArray();
    }

    private static BaseFont baseFont() {
        try {
            return BaseFont.createFont(FONT, BaseFont.IDENTITY_H, true, false, PdfResources.read(FONT), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Characters that the font lacks become boxes, so that they are seen to be missing. */
    private static String withoutMissingGlyphs(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(it -> Character.isWhitespace(it) || BASE_FONT.charExists(it) ? it : BOX)
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
            throw new IllegalArgumentException("XHTML is not well-formed or has a document type", e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
