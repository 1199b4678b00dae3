package id.brevet.mail;

import id.brevet.support.Sql;
import id.brevet.web.Language;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.Engine;
import java.util.UUID;

/** Letters for tests. */
class Letters {

    static final String WORDS = "Kode Anda 123456";

    private Letters() {}

    /** Unique address with this beginning. */
    static String address(String mood) {
        return mood + "-" + UUID.randomUUID() + "@contoh.id";
    }

    static Letter to(String recipient) {
        var qute = Arc.container().instance(Engine.class).get();
        return new Letter(
                recipient,
                Language.INDONESIAN,
                "Halo",
                qute.parse(WORDS).instance(),
                qute.parse("<p>" + WORDS + "</p>").instance());
    }

    static String post(Letter letter) {
        QuarkusTransaction.requiringNew().run(() -> mailQueue().post(letter));
        return letter.recipient();
    }

    static MailQueue mailQueue() {
        return Arc.container().instance(MailQueue.class).get();
    }

    static String state(String recipient) {
        return Sql.one("select state from mail where recipient = ?", recipient);
    }

    static String id(String recipient) {
        return Sql.one("select id::text from mail where recipient = ? order by created_at desc limit 1", recipient);
    }

    static long count(String recipient) {
        return Sql.count("select count(*) from mail where recipient = ?", recipient);
    }
}
