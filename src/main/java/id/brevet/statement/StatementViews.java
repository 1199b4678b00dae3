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

/** Builds the JSON and the page views of statements and their lines, with the reasons for each match. */
@ApplicationScoped
class StatementViews {

    @Inject
    MatchReport report;

    @Inject
    Bundles speech;

    StatementJson whole(Statement statement) {
        var matches = report.matches(statement.id).stream().flatMap(this::said).toList();
        return StatementJson.of(statement, matches);
    }

    List<Lead> leads(UUID payment) {
        var messages = speech.in(StatementMessages.class);
        return report.leads(payment).stream()
                .map(it -> new Lead(
                        it.line().mutation(),
                        it.line().day(),
                        it.line().words(),
                        it.line().amount(),
                        messages.kind(it.candidate().kind()),
                        it.candidate().clues().stream().map(messages::clue).collect(joining("; ")),
                        it.candidate().score()))
                .toList();
    }

    StatementJson brief(Statement statement) {
        return StatementJson.of(statement, null);
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

    MutationJson line(Mutation mutation) {
        return lines(List.of(mutation)).get(0);
    }

    /** Lines that another statement has shown already are not matched again. */
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
            Mutation mutation, Map<UUID, List<MatchCandidate>> candidates, Map<UUID, MatchCandidate> owners) {
        return new MutationJson(
                mutation.id,
                mutation.statementId,
                mutation.receivingAccountId,
                mutation.line,
                mutation.day,
                mutation.time,
                mutation.words,
                mutation.reference,
                mutation.amount,
                mutation.balance,
                mutation.state,
                Optional.ofNullable(owners.get(mutation.id))
                        .map(MatchCandidate::purchase)
                        .orElse(null),
                mutation.reason,
                candidates.getOrDefault(mutation.id, List.of()).stream()
                        .map(candidate -> said(mutation.line, candidate))
                        .toList(),
                mutation.createdAt,
                mutation.updatedAt);
    }

    private Stream<StatementJson.Said> said(StatementJson.Match match) {
        var noClue = speech.in(StatementMessages.class).noClue();
        return match.likeliest().isEmpty()
                ? Stream.of(new StatementJson.Said(match.line(), null, MatchKind.NONE, 0, noClue))
                : match.likeliest().stream().map(candidate -> said(match.line(), candidate));
    }

    private StatementJson.Said said(int line, MatchCandidate candidate) {
        var messages = speech.in(StatementMessages.class);
        var reason = candidate.clues().stream().map(messages::clue).collect(joining("; "));
        return new StatementJson.Said(
                line,
                candidate.purchase(),
                candidate.kind(),
                candidate.score(),
                reason.isEmpty() ? messages.kind(candidate.kind()) : reason);
    }
}
