package id.brevet.mail;

import id.brevet.shared.Model;
import id.brevet.shared.Refusal;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** File that goes with a mail. */
@Entity
public class MailAttachment extends Model {

    /** Description of a file, without its bytes. */
    public record View(UUID mailId, int n, String name, String type, long size) {}

    private static final String VIEW = "select a.mailId, a.n, a.name, a.type, a.size from MailAttachment a ";

    public UUID mailId;
    public int n;
    public String name;
    public String type;
    public long size;
    public byte[] bytes;

    protected MailAttachment() {}

    MailAttachment(UUID mailId, int n, Letter.Attachment file) {
        this.mailId = mailId;
        this.n = n;
        this.name = Mail.oneLine(file.name());
        this.type = Mail.oneLine(file.type());
        this.size = file.bytes().length;
        this.bytes = file.bytes();
    }

    static MailAttachment require(UUID mailId, int n) {
        return MailAttachment.<MailAttachment>find("mailId = ?1 and n = ?2", mailId, n)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    static List<MailAttachment> of(UUID mailId) {
        return list("mailId = ?1 order by n", mailId);
    }

    static List<View> of(Collection<UUID> mails) {
        return find(VIEW + "where a.mailId in ?1 order by a.n", mails)
                .project(View.class)
                .list();
    }

    static void removeFrom(UUID mailId) {
        delete("mailId = ?1", mailId);
    }
}
