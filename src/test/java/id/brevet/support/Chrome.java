package id.brevet.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The browser of the journeys: {@code BREVET_CHROME}, else a Chromium or Chrome on the path. Where there is none, they
 * are not walked, unless {@code BREVET_BROWSER=required}.
 */
public class Chrome implements ExecutionCondition {

    /** Marks a test class that needs a browser. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @ExtendWith(Chrome.class)
    @Tag("slow")
    public @interface Needed {}

    private static final String MISSING = "No Chromium or Chrome on the path, and BREVET_CHROME is not set";
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    private static Browser browser;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        var needed = "required".equals(System.getenv("BREVET_BROWSER"));
        return needed || executable().isPresent()
                ? ConditionEvaluationResult.enabled("A browser is there, or has to be")
                : ConditionEvaluationResult.disabled(MISSING);
    }

    /** One for the whole run; it ends with the process that started it. */
    public static synchronized Browser browser() {
        if (browser == null) {
            var executable = executable().orElseThrow(() -> new IllegalStateException(MISSING));
            var ours = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            browser = Playwright.create(ours)
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(executable)
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        }
        return browser;
    }

    private static Optional<Path> executable() {
        var named = System.getenv("BREVET_CHROME");
        return named == null || named.isBlank() ? onThePath() : Optional.of(Path.of(named));
    }

    private static Optional<Path> onThePath() {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return NAMES.stream()
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
