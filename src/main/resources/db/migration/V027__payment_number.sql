-- How the number of an invoice is written, wherever the database has to write it itself.
create function payment_number(ordered timestamptz, invoice integer) returns text
    language sql immutable parallel safe
    return 'INV/' || to_char(ordered at time zone 'Asia/Jakarta', 'YYYY') || '/' || lpad(invoice::text, 6, '0');
