### What somebody is told who has just been erased.

erased-title = Усё сцёрта
erased-done = Гатова: мы больш нічога пра Вас не ведаем. Гэтага паведамлення мы таксама не захоўваем.
erased-new = Калі Вы напішаце нам зноў, усё пачнецца спачатку, нібы мы не знаёмыя.
