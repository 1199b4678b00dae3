-- Whose money a line could be is judged where a thousand lines are as cheap as one.
drop function mutation_candidates(uuid, bigint, date, text);
drop function mutation_names(text, text);
