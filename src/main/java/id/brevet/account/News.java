package id.brevet.account;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What has just been done, said on the page one is sent on to. */
public enum News {
    VERIFIED("terverifikasi"),
    CODE_SENT("kode-dikirim"),
    RESET_SENT("tautan-dikirim"),
    PASSWORD_RESET("sandi-diatur"),
    PASSWORD_CHANGED("sandi-diubah"),
    SESSION_ENDED("sesi-diakhiri"),
    SIGNED_OUT("keluar");

    private final String word;

    News(String word) {
        this.word = word;
    }

    static @Nullable News named(@Nullable String word) {
        return Arrays.stream(values())
                .filter(it -> it.word.equals(word))
                .findFirst()
                .orElse(null);
    }

    String at(String path) {
        return path + "?kabar=" + word;
    }
}
