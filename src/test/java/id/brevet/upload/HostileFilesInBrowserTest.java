package id.brevet.upload;

import static id.brevet.upload.Documents.text;
import static id.brevet.upload.HostilePicturesTest.PAGE;
import static id.brevet.upload.Photos.exif;
import static id.brevet.upload.Photos.telling;
import static id.brevet.upload.Pictures.encoded;
import static id.brevet.upload.Pictures.joined;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import id.brevet.support.Chrome;
import id.brevet.support.PageClient;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Hostile files that were accepted do not run in a real browser. */
@QuarkusTest
@Chrome.Needed
class HostileFilesInBrowserTest {

    private static final String RUNS = "document.title = 'RAN'; top.document.title = 'RAN'; fetch('/ran')";

    private static final String EMBED =
            """
            async addresses => {
                const load = (tag, src) => new Promise(done => {
                    const it = Object.assign(document.createElement(tag), { src });
                    it.onload = it.onerror = done;
                    setTimeout(done, 1000);
                    document.body.append(it);
                });
                await Promise.all(addresses.flatMap(it => [load('script', it), load('iframe', it)]));
                return document.title;
            }
            """;

    @TestHTTPResource
    URL home;

    @Test
    void nothingThatWasSentRuns() {
        var mallory = FileSender.student();
        var office = PageClient.signedIn(FileSender.office().person());
        try (var context = Chrome.browser().newContext(new NewContextOptions().setBaseURL(home.toString()))) {
            office.cookies.forEach(
                    (name, value) -> context.addCookies(List.of(new Cookie(name, value).setUrl(home.toString()))));
            var asked = new ArrayList<String>();
            context.onRequest(it -> asked.add(it.url()));

            visit(context, sent(mallory));

            assertThat(asked).hasSizeGreaterThan(12).noneMatch(it -> it.endsWith("/ran"));
        }
    }

    private static List<String> sent(FileSender mallory) {
        var jpeg = encoded("jpeg", 40, 20);
        return Stream.of(
                        mallory.image("ekor.png", joined(encoded("png", 40, 20), text(PAGE))),
                        mallory.image("exif.jpg", telling(jpeg, 0xe1, exif(1, PAGE))),
                        mallory.document("naskah.txt", text(RUNS)),
                        mallory.document("hampir.txt", text("<b onclick=\"" + RUNS + "\">&lt;script&gt;")),
                        mallory.document(
                                "naskah.pdf",
                                text("%PDF-1.4\n1 0 obj << /OpenAction << /S /JavaScript /JS (" + RUNS
                                        + ") >> >> endobj\n%%EOF")),
                        mallory.document("tugas.docx", Documents.docx()))
                .map(FileSender::address)
                .toList();
    }

    private static void visit(BrowserContext context, List<String> addresses) {
        try (var page = context.newPage()) {
            for (var address : addresses) {
                open(page, address);
                assertThat(page.title()).as(address).doesNotContain("RAN");
            }
            page.navigate("/admin");
            assertThat(page.evaluate(EMBED, addresses).toString()).doesNotContain("RAN");
        }
    }

    /** A download makes the navigation fail. */
    private static void open(Page page, String address) {
        try {
            page.navigate(address);
        } catch (PlaywrightException taken) {
            assertThat(taken).hasMessageContaining("Download is starting");
        }
    }
}
