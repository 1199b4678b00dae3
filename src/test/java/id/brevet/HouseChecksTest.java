package id.brevet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows that every check of {@link HouseTest} finds what it is for. */
class HouseChecksTest {

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"color: red\">",
                "<style>p {}</style>",
                "<script>go()</script>",
                "<script defer>go()</script>",
                "<a onclick=\"go()\">",
                "<a hx-on:click=\"go()\">",
                "<a hx-vals='js:{a: 1}'>",
                "<a hx-headers=\"js:{a: 1}\">",
                "<a hx-trigger=\"click[ctrlKey]\">",
                "{name.raw}",
                "{name.safe}"
            })
    void unsafePagesAreFound(String page) throws IOException {
        write("templates/a/page.html", "<main>" + page + "</main>");

        assertThat(new RepositoryFiles(root).unsafePages()).hasSize(1);
    }

    @Test
    void ordinaryPagesAreNot() throws IOException {
        write(
                "templates/a/page.html",
                "<script defer src=\"/x.js\"></script><a hx-trigger=\"click\" class=\"style\">{once}");

        assertThat(new RepositoryFiles(root).unsafePages()).isEmpty();
    }

    @Test
    void namesThatTwoClassesHaveOrThatWereGivenUpAreFound() throws IOException {
        write("src/main/java/id/brevet/a/Teller.java", "class Teller {}");
        write("src/main/java/id/brevet/b/Teller.java", "class Teller {}");

        assertThat(new RepositoryFiles(root).sharedNames()).containsExactly("Teller");
        assertThat(new RepositoryFiles(root).retiredNames(List.of("Teller"))).containsExactly("Teller", "Teller");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/** Whoever pays. */", " * Those who wait.", "// What it costs", "/** Somebody. */"})
    void riddlesAreFound(String comment) throws IOException {
        write("src/main/java/id/brevet/a/A.java", "    " + comment + "\nclass A {}");

        assertThat(new RepositoryFiles(root).riddlesInComments()).hasSize(1);
    }

    @Test
    void edgesThatAnswerRefusedFormsByThemselvesAreFound() throws IOException {
        write("src/main/java/id/brevet/a/APages.java", "try {} catch (Refusal no) {}");

        assertThat(new RepositoryFiles(root).ownRefusedForms()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "src/main/java/id/brevet/a/A.java, 301",
        "src/test/java/id/brevet/a/ATest.java, 301",
        "templates/a/page.html, 121",
        "templates/tags/tag.html, 26",
        "static/css/a.css, 201",
        "static/js/a.js, 61"
    })
    void longFilesAreFound(String file, int lines) throws IOException {
        write(file, "\npublic record A() {}" + "\n".repeat(lines - 1));
        assertThat(new RepositoryFiles(root).tooLong()).containsOnlyKeys(file);

        write(file, "\npublic record A() {}" + "\n".repeat(lines - 2));
        assertThat(new RepositoryFiles(root).tooLong()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"140, 0", "141, 1"})
    void wideLinesOfTemplatesAreFound(int width, int found) throws IOException {
        write("templates/a/page.html", "<p>\n" + "–".repeat(width) + "\n</p>\n");

        assertThat(new RepositoryFiles(root).wideLines()).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({"12, 0", "13, 1"})
    void longBodiesOfEdgesAreFound(int lines, int found) throws IOException {
        var method = "    public void %s(\n            String a) {\n" + "        a();\n".repeat(lines) + "    }\n\n";
        write(
                "src/main/java/id/brevet/a/APages.java",
                "class APages {\n\n" + method + method.replace("a();\n", "") + "}");

        assertThat(new RepositoryFiles(root).longBodies()).hasSize(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"V001__a_b.sql", "V003__a_b.sql", "V02__a_b.sql", "V002__other_b.sql", "V002__a.sql"})
    void misnamedMigrationsAreFound(String second) throws IOException {
        write("src/main/java/id/brevet/a/A.java", "");
        write("src/main/resources/db/migration/V001__a_first.sql", "");
        write("src/main/resources/db/migration/" + second, "");

        assertThat(new RepositoryFiles(root).misnamedMigrations()).isNotEmpty();
    }

    @Test
    void strangeNamesAndClocksAreFound() throws IOException {
        write("src/main/java/id/brevet/a/UserService.java", "var s = \"select now()\"; new RawString(s); clock.now();");
        write("src/main/java/id/brevet/b/package-info.java", "package id.brevet.b;");
        write("Makefile", "");

        var premises = new RepositoryFiles(root);
        assertThat(premises.avoidedNames()).containsExactly("src/main/java/id/brevet/a/UserService.java");
        assertThat(premises.queriesWithTheDatabaseClock()).hasSize(1);
        assertThat(premises.rawStrings()).hasSize(1);
        assertThat(premises.undocumentedPackages()).hasSize(2);
        assertThat(premises.unexpectedTopLevelFiles()).containsExactly("Makefile");
    }

    @Test
    void whatIsSaidInOneLanguageOnlyIsFound() throws IOException {
        write("src/main/resources/messages/a_id.properties", "one=satu\ntwo=\nfour=empat");
        write("src/main/resources/messages/a_en.properties", "one=one\ntwo=two\nthree=three");
        write("src/main/resources/refusal_id.properties", "known=Ya\nidle=Tidak");
        write("src/main/resources/refusal_en.properties", "known=Yes\nidle=No");
        write("src/main/resources/flash_id.properties", "unsaid=Tersimpan");
        write("src/main/resources/flash_en.properties", "unsaid=Saved");
        write("src/main/resources/ValidationMessages_id.properties", "name.short=Pendek");
        write("src/main/resources/ValidationMessages_en.properties", "name.short=Short");
        write(
                "src/main/java/id/brevet/a/A.java",
                "Refusal.invalid(\"known\"); Refusal\n.conflict(\n\"new\"); @Size(message = \"{name.short}\", \"{name.long}\")");

        var sayings = new MessageTexts(new RepositoryFiles(root));
        assertThat(sayings.missingKeys()).hasSize(3);
        assertThat(sayings.refusalsWithoutText()).containsExactly("new");
        assertThat(sayings.rulesWithoutText()).containsExactly("name.long");
        assertThat(sayings.unusedTexts()).containsExactly("idle", "unsaid");
    }

    @Test
    void unevenNoticesAndLettersAreFound() throws IOException {
        write(
                "src/main/java/id/brevet/a/A.java",
                """
                notices.tell(person.recipient(), late ? "no_words" : "bill_even", null);
                notices.tellOnce("key/" + id, recipient, "bill_half", "/path", x);
                """);
        write(
                "src/main/resources/notice_id.properties",
                """
                greeting=Halo {name},
                bill.link=Buka
                tax.link=Buka
                bill_even.notice=Satu {0}
                bill_half.subject=Satu
                bill_untold.text=Halo {0} dan {1}
                bill_even.quoted=Jum'at {0}
                """);
        write(
                "src/main/resources/notice_en.properties",
                """
                greeting=Dear {name},
                bill.link=Open
                tax.link=Open {link}
                bill_even.notice=One {0}
                bill_half.subject=One
                bill_untold.text=Hello {0}
                bill_even.quoted=Friday {0}
                """);

        var sayings = new MessageTexts(new RepositoryFiles(root));
        assertThat(sayings.eventsWithoutText()).containsExactly("bill_half", "no_words");
        assertThat(sayings.untoldEvents()).containsExactly("bill_even.quoted", "bill_untold.text", "tax.link");
        assertThat(sayings.differingNotices()).containsExactly("bill_even.quoted", "bill_untold.text", "tax.link");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }
}
