/** The outbox: a mail is written with the deed that causes it, and delivered by a job. */
@NullMarked
package id.brevet.mail;

import org.jspecify.annotations.NullMarked;
