package id.brevet.statement;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import id.brevet.desk.BankLines.Lead;
import id.brevet.web.Bundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells of statements and their lines, to programs and on pages, with what speaks for each guess. */
@ApplicationScoped
class StatementViews {

    @Inject
    MatchReport report;

    @Inject
    Bundles speech;

    StatementJson whole(Statement it) {
        var matches = report.matches(it.id).stream().flatMap(this::said).toList();
        return StatementJson.of(it, matches);
    }

    List<Lead> leads(UUID payment) {
        var words = speech.in(StatementMessages.class);
        return report.leads(payment).stream()
                .map(it -> new Lead(
                        it.line().mutation(),
                        it.line().day(),
                        it.line().words(),
                        it.line().amount(),
                        words.kind(it.candidate().kind()),
                        it.candidate().clues().stream().map(words::clue).collect(joining("; ")),
                        it.candidate().score()))
                .toList();
    }

    StatementJson brief(Statement it) {
        return StatementJson.of(it, null);
    }

    List<MutationJson> lines(List<Mutation> lines) {
        var candidates = report.candidates(lines.stream().map(IncomingLine::of).toList());
        var owners = owners(lines);
        return lines.stream().map(it -> line(it, candidates, owners)).toList();
    }

    private Map<UUID, MatchCandidate> owners(List<Mutation> lines) {
        return report.owners(lines.stream()
                .filter(it -> it.paymentId != null)
                .map(it -> it.id)
                .toList());
    }

    MutationJson line(Mutation it) {
        return lines(List.of(it)).get(0);
    }

    /** What another statement has shown already is nobody's once more. */
    List<MutationView> inFile(List<Mutation.InFile> lines) {
        var known = lines.stream()
                .filter(Mutation.InFile::repeated)
                .map(it -> it.line().id)
                .collect(toSet());
        return views(lines.stream().map(Mutation.InFile::line).toList(), known);
    }

    List<MutationView> views(List<Mutation> lines) {
        return views(lines, Set.of());
    }

    private List<MutationView> views(List<Mutation> lines, Set<UUID> known) {
        var fresh = lines.stream().filter(it -> !known.contains(it.id));
        var candidates = report.candidates(fresh.map(IncomingLine::of).toList());
        var owners = owners(lines);
        return lines.stream()
                .map(it -> MutationView.of(
                        it, known.contains(it.id), owners.get(it.id), candidates.getOrDefault(it.id, List.of())))
                .toList();
    }

    private MutationJson line(
            Mutation it, Map<UUID, List<MatchCandidate>> candidates, Map<UUID, MatchCandidate> owners) {
        return new MutationJson(
                it.id,
                it.statementId,
                it.receivingAccountId,
                it.line,
                it.day,
                it.time,
                it.words,
                it.reference,
                it.amount,
                it.balance,
                it.state,
                Optional.ofNullable(owners.get(it.id))
                        .map(MatchCandidate::purchase)
                        .orElse(null),
                it.reason,
                candidates.getOrDefault(it.id, List.of()).stream()
                        .map(candidate -> said(it.line, candidate))
                        .toList(),
                it.createdAt,
                it.updatedAt);
    }

    private Stream<StatementJson.Said> said(StatementJson.Match it) {
        var none = speech.in(StatementMessages.class).noClue();
        return it.likeliest().isEmpty()
                ? Stream.of(new StatementJson.Said(it.line(), null, MatchKind.NONE, 0, none))
                : it.likeliest().stream().map(candidate -> said(it.line(), candidate));
    }

    private StatementJson.Said said(int line, MatchCandidate it) {
        var words = speech.in(StatementMessages.class);
        var reason = it.clues().stream().map(words::clue).collect(joining("; "));
        return new StatementJson.Said(
                line, it.purchase(), it.kind(), it.score(), reason.isEmpty() ? words.kind(it.kind()) : reason);
    }
}
