package id.brevet.session;

import id.brevet.account.UserJson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The answer to a sign-in or renewal in API v1; the person only after a sign-in. */
public record SignInJson(String accessToken, Instant expiresAt, @Nullable UserJson user) {}
