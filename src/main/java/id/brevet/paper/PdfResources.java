package id.brevet.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.CSSResource;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.resource.XMLResource;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/** Resources that a printed page may use: files of one folder by name, and pictures in data URIs. */
class PdfResources extends ITextUserAgent {

    private static final String FOLDER = "/paper/";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,60}\\.(?:css|ttf|png)");
    private static final Pattern PICTURE = Pattern.compile("data:image/png;base64,iVBORw0KGgo[A-Za-z0-9+/]+={0,2}");

    private static final String DEFAULT_STYLES = "default.css";
    private static final String DEFAULT_STYLES_FILE = "/resources/css/XhtmlNamespaceHandler.css";

    PdfResources(ITextOutputDevice device) {
        super(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL);
    }

    /** XHTML with the usual default styles, but in our own font. */
    static NamespaceHandler namespaceHandler() {
        return new XhtmlNamespaceHandler() {

            @Override
            public Optional<StylesheetInfo> getDefaultStylesheet() {
                return Optional.of(new StylesheetInfo(Origin.USER_AGENT, DEFAULT_STYLES, List.of("all"), null));
            }
        };
    }

    static byte[] read(String name) throws IOException {
        try (var file = PdfResources.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IOException("Missing resource: " + FOLDER + name);
            }
            return file.readAllBytes();
        }
    }

    private static byte @Nullable [] found(String uri) {
        try {
            return uri.equals(DEFAULT_STYLES)
                    ? defaultStyles()
                    : NAME.matcher(uri).matches() ? read(uri) : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static byte[] defaultStyles() throws IOException {
        try (var sheet = ITextRenderer.class.getResourceAsStream(DEFAULT_STYLES_FILE)) {
            return new SequenceInputStream(Objects.requireNonNull(sheet), new ByteArrayInputStream(read("type.css")))
                    .readAllBytes();
        }
    }

    @Override
    protected @Nullable InputStream resolveAndOpenStream(@Nullable String uri) {
        var bytes = uri == null ? null : found(uri);
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }

    @Override
    protected InputStream openStream(String uri) throws IOException {
        throw new IOException("PDF pages must not fetch " + uri);
    }

    @Override
    public CSSResource getCSSResource(String uri) {
        var sheet = resolveAndOpenStream(uri);
        return new CSSResource(sheet == null ? InputStream.nullInputStream() : sheet);
    }

    @Override
    public ImageResource getImageResource(String uri) {
        return NAME.matcher(uri).matches() || PICTURE.matcher(uri).matches()
                ? super.getImageResource(uri)
                : new ImageResource(uri, null);
    }

    @Override
    public XMLResource getXMLResource(String uri) {
        throw new IllegalArgumentException("PDF pages must not fetch " + uri);
    }

    /** Unchanged, because names are not relative to anything. */
    @Override
    public @Nullable String resolveURI(@Nullable String uri) {
        return uri;
    }
}
