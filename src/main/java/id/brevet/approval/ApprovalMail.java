package id.brevet.approval;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.brevet.account.User;
import id.brevet.account.Users;
import id.brevet.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Tells the office about requests and their outcomes, by notice and by mail. */
@ApplicationScoped
class ApprovalMail {

    static final String PATH = "/admin/pengembalian";

    @Inject
    ApprovalKinds approvalKinds;

    @Inject
    Users users;

    @Inject
    Notices notices;

    @Inject
    ObjectMapper json;

    void announceRequest(Approval it) {
        var office = users.admins();
        office.stream()
                .filter(mayDecide(it))
                .forEach(person -> notices.tell(
                        person.recipient(),
                        "approval_asked",
                        PATH,
                        it.askedBy.name,
                        it.subject,
                        describe(it, person.language)));
        sendMail(office, it);
    }

    void announceOutcome(Approval it) {
        var href = approvalKinds.of(it.matter).href(it.objectId);
        if (it.outcome == ApprovalOutcome.DECLINED) {
            notices.tell(it.askedBy.recipient(), "approval_declined", href, it.decidedBy.name, it.subject, it.reason);
        } else if (it.outcome == ApprovalOutcome.APPROVED && !it.singleAdmin) {
            notices.tell(it.askedBy.recipient(), "approval_approved", href, it.decidedBy.name, it.subject);
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
        notices.tellOnce(
                "approval/" + it.id + "/" + it.outcome.wire() + "/" + person.id,
                person.recipient(),
                it.outcome.letter,
                PATH,
                it.outcome == ApprovalOutcome.WAITING ? it.askedBy.name : it.decidedBy.name,
                it.subject,
                describe(it, person.language));
    }
}
