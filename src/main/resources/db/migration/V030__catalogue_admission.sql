-- Admission.OPEN of the batch, for lists; plain SQL, so that it is planned like the conditions it stands for
create function batch_admits(archived boolean, opens timestamptz, closes timestamptz, ends timestamptz, remaining integer, at timestamptz)
    returns boolean language sql immutable
    as 'select not archived and at >= opens and at <= closes and at < ends and remaining > 0';
