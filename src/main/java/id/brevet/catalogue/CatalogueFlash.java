package id.brevet.catalogue;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A message about a course or batch that the next page shows once. */
public enum CatalogueFlash {
    COURSE_CREATED("kursus-dibuat"),
    COURSE_CHANGED("kursus-disimpan"),
    COURSE_DELETED("kursus-dihapus"),
    BATCH_CREATED("batch-dibuat"),
    BATCH_CHANGED("batch-disimpan"),
    BATCH_ARCHIVED("batch-diarsipkan"),
    BATCH_RESTORED("batch-dikembalikan"),
    BATCH_DELETED("batch-dihapus");

    private final String word;

    CatalogueFlash(String word) {
        this.word = word;
    }

    static @Nullable CatalogueFlash named(@Nullable String word) {
        return Arrays.stream(values())
                .filter(it -> it.word.equals(word))
                .findFirst()
                .orElse(null);
    }

    String at(String path) {
        return path + "?kabar=" + word;
    }
}
