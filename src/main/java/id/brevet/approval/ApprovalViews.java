package id.brevet.approval;

import id.brevet.account.Users;
import id.brevet.shared.Slice;
import id.brevet.web.Language;
import id.brevet.web.PageParams;
import id.brevet.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Builds the views of requests for the office's pages. */
@ApplicationScoped
class ApprovalViews {

    @Inject
    ApprovalKinds approvalKinds;

    @Inject
    ApprovalMail approvalMail;

    @Inject
    Users users;

    @Inject
    Language language;

    @Inject
    Viewer viewer;

    Slice<ApprovalView> matching(ApprovalFilter filter, PageParams listing) {
        var alone = users.hasNoOtherAdmin(viewer.id());
        return Approval.matching(filter, listing.page(), listing.limit()).map(it -> view(it, alone));
    }

    ApprovalView view(Approval it) {
        return view(it, users.hasNoOtherAdmin(viewer.id()));
    }

    private ApprovalView view(Approval it, boolean alone) {
        var mine = it.askedBy(viewer.id());
        var decided = it.outcome != ApprovalOutcome.WAITING;
        return new ApprovalView(
                it.id,
                it.matter,
                it.subject,
                approvalMail.describe(it, language.locale()),
                approvalKinds.of(it.matter).href(it.objectId),
                it.askedBy.name,
                it.createdAt,
                it.outcome,
                mine,
                alone ? it.aloneFrom() : null,
                decided ? it.decidedBy.name : null,
                it.decidedAt,
                it.reason,
                it.singleAdmin);
    }
}
