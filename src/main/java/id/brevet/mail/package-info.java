/** Outbox: a mail is written in the transaction that causes it, and delivered by a job. */
@NullMarked
package id.brevet.mail;

import org.jspecify.annotations.NullMarked;
