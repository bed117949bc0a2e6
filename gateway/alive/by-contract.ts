import type { Answerer } from '../answer.ts';
import { requestError } from '../guard/request-error.ts';

/** Answers each request over the graph of the contract that it names: the whole one, or what an audience sees of it. */
export function byContract(whole: Answerer, contracts: ReadonlyMap<string, Answerer>): Answerer {
  const answererFor = (contract: string | undefined): Answerer => {
    const named = contract === undefined ? whole : contracts.get(contract);
    if (named === undefined) {
      throw NO_CONTRACT;
    }
    return named;
  };
  return {
    ...whole,
    answer: (request, caller, signal) => answererFor(request.contract).answer(request, caller, signal),
    subscribe: async (request, listener) => answererFor(request.contract).subscribe(request, listener),
  };
}

const NO_CONTRACT = requestError(404, 'NOT_FOUND', {
  vi: 'Không có lược đồ thu gọn nào mang tên này, hoặc hiện không hợp thành được: hãy hỏi cơ quan quản lý sổ đăng ký.',
  en: 'No contract has this name, or it does not compose at present: ask whoever keeps the registry.',
});
