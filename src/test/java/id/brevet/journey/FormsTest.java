package id.brevet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.PageClient;
import id.brevet.support.SamplePerson;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form there is, sent without what it asks for. */
@QuarkusTest
class FormsTest {

    private static final String TYPED = "<b>\"x\"</b>";

    record Form(String page, String role) {

        @Override
        public String toString() {
            return page;
        }
    }

    static Stream<Form> forms() {
        return Stream.of(
                new Form("/masuk?kembali=/siswa", ""),
                new Form("/daftar", ""),
                new Form("/verifikasi?token=x", ""),
                new Form("/lupa-sandi", ""),
                new Form("/atur-sandi?token=x", ""),
                new Form("/profil/sandi", "siswa"),
                new Form("/profil", "siswa"),
                new Form("/admin/pengguna/baru", "admin"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void anEmptyFormSaysWhatIsMissing(Form form) {
        var answer = sent(form, "");

        assertThat(answer.title()).startsWith("Kesalahan: ");
        assertThat(answer.select("[data-problems] h2").text()).isEqualTo("Ada masalah");
        assertThat(answer.select("[data-problems]").hasAttr("tabindex")).isTrue();
        var links = answer.select("[data-problems] li a");
        assertThat(links).isNotEmpty().hasSameSizeAs(answer.select("[data-problems] li"));
        links.forEach(it -> isSaidAtTheField(answer, it));
        assertThat(answer.select("main .wrong")).hasSameSizeAs(links);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatWasTypedIsKeptExceptSecrets(Form form) {
        var answer = sent(form, TYPED);

        for (var field : fields(answer)) {
            var secret = field.attr("type").matches("password|file")
                    || field.attr("autocomplete").equals("one-time-code");
            assertThat(typed(field)).as(field.id()).isEqualTo(secret ? "" : accepted(field, TYPED));
        }
        assertThat(answer.select("main form b")).isEmpty();
        assertThat(answer.select("main form input[name=kembali], main form input[name=token]"))
                .allMatch(it -> !it.val().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFieldIsLabelledAndSaysWhatItIsFor(Form form) {
        var page = visitor(form).page(form.page);

        assertThat(page.select("main form[novalidate]")).isNotEmpty();
        for (var field : fields(page)) {
            assertThat(page.select("label[for=" + field.id() + "]"))
                    .as(field.id())
                    .hasSize(1);
            assertThat(field.hasAttr("placeholder")).as(field.id()).isFalse();
            assertThat(field.hasAttr("autocomplete")
                            || field.tagName().equals("textarea")
                            || field.attr("type").equals("file"))
                    .as(field.id())
                    .isTrue();
        }
    }

    private static void isSaidAtTheField(Document page, Element link) {
        var field = page.getElementById(link.attr("href").substring(1));
        assertThat(field).as(link.attr("href")).isNotNull();
        var group = field.attr("type").equals("radio") ? field.closest("fieldset") : field;
        var words = page.select(".wrong#" + field.attr("name") + "-wrong");
        assertThat(words.text()).isEqualTo(link.text());
        assertThat(group.attr("aria-describedby").split(" ")).contains(words.attr("id"));
        assertThat(field.attr("aria-invalid").equals("true") || group.tagName().equals("fieldset"))
                .as(field.id())
                .isTrue();
    }

    private Document sent(Form form, String text) {
        var visitor = visitor(form);
        var page = visitor.page(form.page);
        var first = fields(page).get(0).closest("form");
        var fields = new LinkedHashMap<String, String>();
        first.select("input[type=hidden]").forEach(it -> fields.put(it.attr("name"), it.val()));
        fields.remove("csrf_token");
        fields(page).forEach(it -> fields.put(it.attr("name"), accepted(it, text)));
        var action = first.hasAttr("action") ? first.attr("action") : form.page.replaceFirst("\\?.*", "");
        var answer = visitor.post(action, fields);
        answer.then().statusCode(422);
        return Jsoup.parse(answer.asString());
    }

    /** A browser sends no text in a date field, and nobody can type into one of several choices. */
    private static String accepted(Element field, String text) {
        return List.of("date", "file", "password").contains(field.attr("type")) ? "" : text;
    }

    private static String typed(Element field) {
        return field.tagName().equals("textarea") ? field.wholeText() : field.val();
    }

    private static List<Element> fields(Document page) {
        return page.select("main form input, main form textarea").stream()
                .filter(it -> !List.of("hidden", "radio", "checkbox").contains(it.attr("type")))
                .toList();
    }

    private static PageClient visitor(Form form) {
        return form.role.isEmpty() ? new PageClient() : PageClient.signedIn(SamplePerson.of(form.role));
    }
}
