package id.brevet.people;

import id.brevet.shared.Role;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("people")
public interface PeopleMessages {

    @Message
    String people();

    @Message
    String peopleLead();

    @Message
    String add();

    @Message
    String addLead();

    @Message
    String addAndInvite();

    @Message
    String back();

    @Message
    String importSheet();

    @Message
    String search();

    @Message
    String searchHint();

    @Message
    String role();

    @Message
    String group();

    @Message
    String verified();

    @Message
    String active();

    @Message
    String any();

    @Message
    String find();

    @Message
    String clear();

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String name();

    @Message
    String contact();

    @Message
    String joined();

    @Message
    String writeWa();

    @Message
    String inactive();

    @Message
    String isActive();

    @Message
    String emailOpen();

    @Message
    String emailVerified();

    @Message
    String roleAndContact();

    @Message
    String personal();

    @Message
    String emailHint();

    @Message
    String emailEditHint();

    @Message
    String groupHint();

    @Message
    String groupEditHint();

    @Message
    String proofHint();

    @Message
    String nikHint();

    @Message
    String sendReset();

    @Message
    String judgeProof();

    @Message
    String seeProof();

    @Message
    String groupVerified();

    @Message
    String groupVerifiedHint();

    @Message
    String extraTime();

    @Message
    String extraTimeHint();

    @Message
    String save();

    @Message
    String trail();

    @Message
    String access();

    @Message
    String deactivateText();

    @Message
    String activateText();

    @Message
    String deactivate();

    @Message
    String activate();

    @Message
    String delete();

    @Message
    String deleteText();

    @Message
    String proofs();

    @Message
    String proofsLead();

    @Message
    String queue();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String proof();

    @Message
    String enlarge();

    @Message
    String openPdf();

    @Message
    String sentAt();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String approve();

    @Message
    String refuse();

    @Message
    String queueEmptyTitle();

    @Message
    String queueEmptyText();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String since(String day);

    @Message
    String waHello(String name, String centre);

    @Message
    String deleteNow(String name);

    @Message
    String place(long place, long total);

    @Message
    String proofOf(String name);

    @Message
    String staleText();

    @Message
    String latest();

    @Message
    String roleName(Role role);
}
