/** People, their roles and sign-in; the tokens of their scripts; who may come through which door. */
package org.declass.account;
