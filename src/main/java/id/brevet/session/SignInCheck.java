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
 * Checks an e-mail address and its password. Wrong tries are counted per network, per account, and per account from one
 * network. Guessers are stopped by all three; the owner, coming from a network that has not failed, is stopped by none.
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
    RateLimit rateLimit;

    @Inject
    ClientAddress clientAddress;

    @Inject
    Clock clock;

    /** The person, if the password is right and the account verified and active. */
    User admit(String email, String password) {
        var user = passwords.inSlot(() -> authenticated(Contact.email(email), password));
        if (!user.active) {
            throw Refusal.unauthenticated("account_inactive");
        }
        if (!user.verified()) {
            throw Refusal.unauthenticated("not_verified");
        }
        return user;
    }

    /** Compared alike whether or not the address is known. */
    private User authenticated(String email, String password) {
        var networkOnAccount =
                new Limit("masuk:" + email + "@" + clientAddress.network(), MOST_BY_ONE_NETWORK_ON_ONE_ACCOUNT, SPAN);
        var account = new Limit("masuk:" + email, MOST_ON_ONE_ACCOUNT, SPAN);
        var network = new Limit("masuk@" + clientAddress.network(), MOST_BY_ONE_NETWORK, SPAN);
        refuseIfExceeded(networkOnAccount, account, network);
        if (!passwords.matches(email, password)) {
            rateLimit.count(networkOnAccount);
            rateLimit.count(account);
            rateLimit.count(network);
            throw Refusal.unauthenticated("bad_credentials");
        }
        rateLimit.reset(networkOnAccount);
        return User.byEmail(email).orElseThrow(() -> Refusal.unauthenticated("bad_credentials"));
    }

    /** The count per account stops only a network that has itself failed on that account. */
    private void refuseIfExceeded(Limit networkOnAccount, Limit account, Limit network) {
        var here = rateLimit.countSoFar(networkOnAccount);
        if (here.tries() >= networkOnAccount.allowed()) {
            throw tooMany(here.until());
        }
        var byNetwork = rateLimit.countSoFar(network);
        if (byNetwork.tries() >= network.allowed()) {
            throw tooMany(byNetwork.until());
        }
        var onAccount = rateLimit.countSoFar(account);
        if (here.tries() > 0 && onAccount.tries() >= account.allowed()) {
            throw tooMany(onAccount.until());
        }
    }

    private Refusal tooMany(Instant until) {
        return Refusal.tooMany(Duration.between(clock.instant(), until));
    }
}
