package id.brevet.statement;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import id.brevet.desk.BankLines.Suggestion;
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
    MatchReport matchReport;

    @Inject
    Bundles bundles;

    StatementJson json(Statement statement) {
        var matches = matchReport.matches(statement.id).stream()
                .flatMap(this::matchJson)
                .toList();
        return StatementJson.of(statement, matches);
    }

    List<Suggestion> suggestions(UUID payment) {
        var messages = bundles.in(StatementMessages.class);
        return matchReport.suggestions(payment).stream()
                .map(it -> new Suggestion(
                        it.line().mutation(),
                        it.line().day(),
                        it.line().words(),
                        it.line().amount(),
                        messages.kind(it.candidate().kind()),
                        it.candidate().clues().stream().map(messages::clue).collect(joining("; ")),
                        it.candidate().score()))
                .toList();
    }

    StatementJson jsonWithoutMatches(Statement statement) {
        return StatementJson.of(statement, null);
    }

    List<MutationJson> linesJson(List<Mutation> lines) {
        var candidates =
                matchReport.candidates(lines.stream().map(IncomingLine::of).toList());
        var owners = owners(lines);
        return lines.stream().map(it -> lineJson(it, candidates, owners)).toList();
    }

    private Map<UUID, MatchCandidate> owners(List<Mutation> lines) {
        return matchReport.owners(lines.stream()
                .filter(it -> it.paymentId != null)
                .map(it -> it.id)
                .toList());
    }

    MutationJson lineJson(Mutation mutation) {
        return linesJson(List.of(mutation)).get(0);
    }

    /** Lines that another statement has shown already are not matched again. */
    List<MutationView> linesOfFile(List<Mutation.LineInFile> lines) {
        var known = lines.stream()
                .filter(Mutation.LineInFile::repeated)
                .map(it -> it.line().id)
                .collect(toSet());
        return lineViews(lines.stream().map(Mutation.LineInFile::line).toList(), known);
    }

    List<MutationView> lineViews(List<Mutation> lines) {
        return lineViews(lines, Set.of());
    }

    private List<MutationView> lineViews(List<Mutation> lines, Set<UUID> known) {
        var fresh = lines.stream().filter(it -> !known.contains(it.id));
        var candidates = matchReport.candidates(fresh.map(IncomingLine::of).toList());
        var owners = owners(lines);
        return lines.stream()
                .map(it -> MutationView.of(
                        it, known.contains(it.id), owners.get(it.id), candidates.getOrDefault(it.id, List.of())))
                .toList();
    }

    private MutationJson lineJson(
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
                        .map(candidate -> matchJson(mutation.line, candidate))
                        .toList(),
                mutation.createdAt,
                mutation.updatedAt);
    }

    private Stream<StatementJson.MatchJson> matchJson(StatementJson.LineMatches match) {
        var noClue = bundles.in(StatementMessages.class).noClue();
        return match.likeliest().isEmpty()
                ? Stream.of(new StatementJson.MatchJson(match.line(), null, MatchKind.NONE, 0, noClue))
                : match.likeliest().stream().map(candidate -> matchJson(match.line(), candidate));
    }

    private StatementJson.MatchJson matchJson(int line, MatchCandidate candidate) {
        var messages = bundles.in(StatementMessages.class);
        var reason = candidate.clues().stream().map(messages::clue).collect(joining("; "));
        return new StatementJson.MatchJson(
                line,
                candidate.purchase(),
                candidate.kind(),
                candidate.score(),
                reason.isEmpty() ? messages.kind(candidate.kind()) : reason);
    }
}
