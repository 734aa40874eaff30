/** Pages about money: amounts by stage and source, what came of them, accounts and grants. Works nothing out that the room of budgets knows. */
@NullMarked
package jp.shirube.app.desk.money;

import org.jspecify.annotations.NullMarked;
