/** Small wrong classes, outside the portal's packages so that no context ever finds them: each rule of the code must catch its own. */
package sinner.code;
