package id.brevet.dashboard;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("dashboard")
public interface DashboardMessages {
    String overview();
    String style();
    String hello(String name);
    String officeLead();
    String students();
    String teachers();
    String unverified();
    String awaitingProof();
    String payments();
    String unmatched();
    String approvals();
    String income();
    String openBills();
    String newcomers();
    String name();
    String role();
    String roleName(String role);
    String status();
    String joined();
    String verified();
    String notVerified();
    String lately();
    String latelyNothing();
    String allAudit();
    String allMail();
    String nobody();
    String mail();
    String mailKept(long count);
    String mailServer();
    String mailQueued(long count);
    String mailFailed(long count);
    String studentLead();
    String teacherLead();
    String progress();
    String stepAccount();
    String stepEmail();
    String stepGroup();
    String ready();
    String toProfile();
    String yourData();
    String email();
    String phone();
    String group();
    String institution();
    String origin();
    String birthDate();
    String address();
    String security();
    String securityText();
    String changePassword();
    String seeSessions();
}
