package id.brevet.session;

import id.brevet.account.Contact;
import id.brevet.account.Passwords;
import id.brevet.account.User;
import id.brevet.shared.Refusal;
import id.brevet.web.ClientAddress;
import id.brevet.web.RateLimit;
import id.brevet.web.RateLimit.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Decides who may come in. Wrong tries are counted per network, per account, and per account from one network. Guessers
 * are stopped by all three; the owner, coming from a network that has not failed, is stopped by none.
 */
@ApplicationScoped
public class SignInCheck {

    private static final Duration SPAN = Duration.ofMinutes(15);
    private static final int MOST_BY_ONE_NETWORK_ON_ONE_ACCOUNT = 10;
    private static final int MOST_ON_ONE_ACCOUNT = 50;
    private static final int MOST_BY_ONE_NETWORK = 100;

    @Inject
    Passwords passwords;

    @Inject
    RateLimit turnstile;

    @Inject
    ClientAddress caller;

    @Inject
    Clock clock;

    /** The person, if the password is right and nothing else keeps them out. */
    User admit(String email, String password) {
        var user = passwords.atDesk(() -> compared(Contact.email(email), password));
        if (!user.active) {
            throw Refusal.unauthenticated("account_inactive");
        }
        if (!user.verified()) {
            throw Refusal.unauthenticated("not_verified");
        }
        return user;
    }

    /** Compared alike whether or not the address is known. */
    private User compared(String email, String password) {
        var together = new Limit("masuk:" + email + "@" + caller.network(), MOST_BY_ONE_NETWORK_ON_ONE_ACCOUNT, SPAN);
        var account = new Limit("masuk:" + email, MOST_ON_ONE_ACCOUNT, SPAN);
        var network = new Limit("masuk@" + caller.network(), MOST_BY_ONE_NETWORK, SPAN);
        stop(together, account, network);
        if (!passwords.fits(email, password)) {
            turnstile.count(together);
            turnstile.count(account);
            turnstile.count(network);
            throw Refusal.unauthenticated("bad_credentials");
        }
        turnstile.reset(together);
        return User.byEmail(email).orElseThrow(() -> Refusal.unauthenticated("bad_credentials"));
    }

    /** Only who has failed from here is held back by how often others have failed elsewhere. */
    private void stop(Limit together, Limit account, Limit network) {
        var here = turnstile.countSoFar(together);
        if (here.tries() >= together.allowed()) {
            throw later(here.until());
        }
        var byNetwork = turnstile.countSoFar(network);
        if (byNetwork.tries() >= network.allowed()) {
            throw later(byNetwork.until());
        }
        var onAccount = turnstile.countSoFar(account);
        if (here.tries() > 0 && onAccount.tries() >= account.allowed()) {
            throw later(onAccount.until());
        }
    }

    private Refusal later(Instant until) {
        return Refusal.tooMany(Duration.between(clock.instant(), until));
    }
}
