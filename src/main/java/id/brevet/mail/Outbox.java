package id.brevet.mail;

import id.brevet.audit.Auditor;
import id.brevet.shared.Refusal;
import id.brevet.shared.Slice;
import id.brevet.web.PageParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Mails for the office to read and to send again, without the secrets in them. */
@ApplicationScoped
public class Outbox {

    @Inject
    MailQueue mailQueue;

    @Inject
    Auditor auditor;

    @Inject
    Clock clock;

    Slice<MailView> matching(MailFilter filter, PageParams listing) {
        var mails = Mail.matching(filter, listing.page(), listing.limit());
        var files = MailAttachment.of(mails.items().stream().map(it -> it.id).toList()).stream()
                .collect(Collectors.groupingBy(MailAttachment.View::mailId));
        return mails.map(it -> view(it, files.getOrDefault(it.id, List.of())));
    }

    MailView show(UUID id) {
        return view(Mail.require(id), MailAttachment.of(List.of(id)));
    }

    /** Absent while the text of the mail is withheld. */
    MailAttachment attachment(UUID id, int n) {
        if (show(id).withheld() != null) {
            throw Refusal.absent();
        }
        return MailAttachment.require(id, n);
    }

    MailView retry(UUID id) {
        var mail = Mail.locked(id);
        var before = view(mail, List.of());
        mailQueue.retry(mail);
        var after = view(mail, MailAttachment.of(List.of(id)));
        auditor.note("mail.retried", mail, Map.of("status", before.status()), Map.of("status", after.status()));
        return after;
    }

    private MailView view(Mail mail, List<MailAttachment.View> files) {
        return MailView.of(mail, files, MailQueue.hasServer(), clock.instant());
    }
}
