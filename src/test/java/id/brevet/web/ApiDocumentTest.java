package id.brevet.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ApiDocumentTest {

    @Test
    void wordsAreSpelledAsTheyAreSent() {
        Map<String, Map<String, Object>> schemas = document().getMap("components.schemas");

        assertThat(schemas.get("Choice")).containsEntry("enum", List.of("approve", "decline", "withdraw"));
        assertThat(schemas.get("Decision")).containsEntry("enum", List.of("approve", "refuse"));
        assertThat(schemas.values())
                .flatExtracting(it -> (List<?>) it.getOrDefault("enum", List.of()))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(String.valueOf(it)).isLowerCase());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/statements",
                "/api/v1/me/purchases",
                "/api/v1/purchases",
                "/api/v1/courses",
                "/api/v1/users",
                "/api/v1/receiving-accounts",
                "/api/v1/auth/register",
                "/api/v1/courses/{course}/batches"
            })
    void whatIsMadeIsAnnouncedAsMade(String path) {
        Map<String, Map<String, Object>> responses = document().getMap("paths.'" + path + "'.post.responses");

        assertThat(responses).containsKey("201").doesNotContainKey("200");
        assertThat(responses.get("201").toString()).contains("data");
    }

    private static JsonPath document() {
        return RestAssured.get("/api/v1/openapi?format=json").jsonPath();
    }
}
