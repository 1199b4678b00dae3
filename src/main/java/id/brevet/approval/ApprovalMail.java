package id.brevet.approval;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.brevet.account.User;
import id.brevet.account.Users;
import id.brevet.ground.Setup;
import id.brevet.mail.Letter;
import id.brevet.mail.MailQueue;
import id.brevet.notice.Notices;
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

    static final String PATH = "/admin/pengembalian";

    @CheckedTemplate(basePath = "approval/mail")
    static class Letters {
        static native TemplateInstance news(String name, String news, String link);

        static native TemplateInstance newsText(String name, String news, String link);
    }

    @Inject
    ApprovalKinds approvalKinds;

    @Inject
    Users users;

    @Inject
    Notices notices;

    @Inject
    MailQueue mailQueue;

    @Inject
    ObjectMapper json;

    @Inject
    Bundles bundles;

    @Inject
    Setup setup;

    void announceRequest(Approval it) {
        var office = users.admins();
        office.stream()
                .filter(mayDecide(it))
                .forEach(person -> notices.tell(
                        person.id, "approval_asked", PATH, it.askedBy.name, it.subject, describe(it, person.language)));
        sendMail(office, it);
    }

    void announceOutcome(Approval it) {
        var href = approvalKinds.of(it.matter).href(it.objectId);
        if (it.outcome == ApprovalOutcome.DECLINED) {
            notices.tell(it.askedBy.id, "approval_declined", href, it.decidedBy.name, it.subject, it.reason);
        } else if (it.outcome == ApprovalOutcome.APPROVED && !it.singleAdmin) {
            notices.tell(it.askedBy.id, "approval_approved", href, it.decidedBy.name, it.subject);
        }
        sendMail(users.admins(), it);
    }

    String describe(Approval it, Locale language) {
        return describe(approvalKinds.of(it.matter), it, language);
    }

    private <R> String describe(NeedsTwoPeople<R> action, Approval it, Locale language) {
        return action.describe(json.convertValue(it.wish, action.requestType()), language);
    }

    private static Predicate<User> mayDecide(Approval it) {
        return person -> !it.askedBy(person.id);
    }

    private void sendMail(List<User> office, Approval it) {
        if (it.matter.mailed()) {
            office.forEach(person -> sendMail(person, it));
        }
    }

    private void sendMail(User person, Approval it) {
        var words = bundles.in(ApprovalMessages.class, person.language);
        var who = it.outcome == ApprovalOutcome.WAITING ? it.askedBy.name : it.decidedBy.name;
        var news = words.news(it.outcome, who, it.subject, describe(it, person.language));
        var link = setup.link(PATH);
        mailQueue.post(new Letter(
                        person.email,
                        person.language,
                        words.subject(it.subject),
                        Letters.newsText(person.name, news, link),
                        Letters.news(person.name, news, link))
                .once("approval/" + it.id + "/" + it.outcome.wire() + "/" + person.id));
    }
}
