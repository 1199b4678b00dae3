package id.brevet.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("dashboard")
public interface DashboardMessages {

    @Message
    String overview();

    @Message
    String style();

    @Message
    String hello(String name);

    @Message
    String officeLead();

    @Message
    String students();

    @Message
    String teachers();

    @Message
    String unverified();

    @Message
    String awaitingProof();

    @Message
    String payments();

    @Message
    String unmatched();

    @Message
    String approvals();

    @Message
    String income();

    @Message
    String openBills();

    @Message
    String newcomers();

    @Message
    String name();

    @Message
    String role();

    @Message
    String roleName(String role);

    @Message
    String status();

    @Message
    String joined();

    @Message
    String verified();

    @Message
    String notVerified();

    @Message
    String lately();

    @Message
    String latelyNothing();

    @Message
    String allAudit();

    @Message
    String allMail();

    @Message
    String nobody();

    @Message
    String mail();

    @Message
    String mailKept(long count);

    @Message
    String mailServer();

    @Message
    String mailQueued(long count);

    @Message
    String mailFailed(long count);

    @Message
    String studentLead();

    @Message
    String teacherLead();

    @Message
    String progress();

    @Message
    String stepAccount();

    @Message
    String stepEmail();

    @Message
    String stepGroup();

    @Message
    String ready();

    @Message
    String toProfile();

    @Message
    String yourData();

    @Message
    String email();

    @Message
    String phone();

    @Message
    String group();

    @Message
    String institution();

    @Message
    String origin();

    @Message
    String birthDate();

    @Message
    String address();

    @Message
    String security();

    @Message
    String securityText();

    @Message
    String changePassword();

    @Message
    String seeSessions();
}
