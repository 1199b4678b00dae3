package id.brevet.approval;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.brevet.account.User;
import id.brevet.account.Users;
import id.brevet.ground.Setup;
import id.brevet.mail.Letter;
import id.brevet.mail.MailQueue;
import id.brevet.notice.Bell;
import id.brevet.web.Bundles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Tells the office about requests and their outcomes, by notice and by mail. */
@ApplicationScoped
class ApprovalMail {

    static final String PLACE = "/admin/pengembalian";

    @CheckedTemplate(basePath = "approval/mail")
    static class Letters {
        static native TemplateInstance told(String name, String news, String link);

        static native TemplateInstance toldText(String name, String news, String link);
    }

    @Inject
    ApprovalKinds rooms;

    @Inject
    Users register;

    @Inject
    Bell bell;

    @Inject
    MailQueue postman;

    @Inject
    ObjectMapper json;

    @Inject
    Bundles speech;

    @Inject
    Setup setup;

    void asked(Approval it) {
        var office = register.office();
        office.stream()
                .filter(mayDecide(it))
                .forEach(person -> bell.ring(
                        person.id, "approval_asked", PLACE, it.askedBy.name, it.subject, told(it, person.language)));
        write(office, it);
    }

    void decided(Approval it) {
        var place = rooms.of(it.matter).href(it.objectId);
        if (it.outcome == ApprovalOutcome.DECLINED) {
            bell.ring(it.askedBy.id, "approval_declined", place, it.decidedBy.name, it.subject, it.reason);
        } else if (it.outcome == ApprovalOutcome.APPROVED && !it.singleAdmin) {
            bell.ring(it.askedBy.id, "approval_approved", place, it.decidedBy.name, it.subject);
        }
        write(register.office(), it);
    }

    String told(Approval it, Locale language) {
        return told(rooms.of(it.matter), it, language);
    }

    private <W> String told(NeedsTwoPeople<W> action, Approval it, Locale language) {
        return action.told(json.convertValue(it.wish, action.wish()), language);
    }

    private static Predicate<User> mayDecide(Approval it) {
        return person -> !it.askedBy(person.id);
    }

    private void write(List<User> office, Approval it) {
        if (it.matter.written()) {
            office.forEach(person -> write(person, it));
        }
    }

    private void write(User person, Approval it) {
        var words = speech.in(ApprovalMessages.class, person.language);
        var who = it.outcome == ApprovalOutcome.WAITING ? it.askedBy.name : it.decidedBy.name;
        var news = words.news(it.outcome, who, it.subject, told(it, person.language));
        var link = setup.link(PLACE);
        postman.post(new Letter(
                        person.email,
                        person.language,
                        words.subject(it.subject),
                        Letters.toldText(person.name, news, link),
                        Letters.told(person.name, news, link))
                .once("approval/" + it.id + "/" + it.outcome.wire() + "/" + person.id));
    }
}
