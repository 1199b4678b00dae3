package id.brevet.session;

import id.brevet.account.UserJson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a program is told when it has come in; the person only when they have shown their password. */
public record SignInJson(String accessToken, Instant expiresAt, @Nullable UserJson user) {}
