/** People: how they join, prove who they are, come in and leave. Tells others when somebody has joined or is known. */
@NullMarked
package id.brevet.account;

import org.jspecify.annotations.NullMarked;
