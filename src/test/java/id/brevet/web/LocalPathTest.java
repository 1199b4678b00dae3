package id.brevet.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/siswa", "/admin/audit?action=a.b&page=2", "/batch/brevet-ab#jadwal", "/a%20b"})
    void leadsToPagesOfOurs(String wanted) {
        assertThat(LocalPath.of(wanted, "/other")).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "siswa",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/a\\b",
                "https:evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "%2f%2fevil.example",
                "/%2fevil.example",
                "/%2Fevil.example",
                "/%5cevil.example",
                "/\t/evil.example",
                "\t//evil.example",
                "/\n/evil.example",
                "/siswa\r\nSet-Cookie: a=b",
                "@evil.example",
                "/ /evil.example",
                "/\u00a0/evil.example",
                "\u2028/evil"
            })
    void leadsNowhereElse(String wanted) {
        assertThat(LocalPath.of(wanted, "/other")).isEqualTo("/other");
    }

    @Test
    void leadsWhereOneBelongsWhenNothingIsWanted() {
        assertThat(LocalPath.of(null, "/siswa")).isEqualTo("/siswa");
    }
}
