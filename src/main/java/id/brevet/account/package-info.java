/** People: how they register, confirm their mailbox, and what is known of them. Tells others when somebody has registered. */
@NullMarked
package id.brevet.account;

import org.jspecify.annotations.NullMarked;
