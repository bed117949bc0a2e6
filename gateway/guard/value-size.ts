import type { Limits } from './limits.ts';
import { limitExceeded, requestError } from './request-error.ts';

/**
 * Refuses values that are too large, one by one or together, and texts and numbers that no owner can keep: broken Unicode, NUL,
 * numbers beyond what JSON can write. The caller has bounded how deep they are.
 */
export function checkValueSize(values: Readonly<Record<string, unknown>>, limits: Limits): void {
  if (lengthOf(values, limits) > limits.variablesLength) {
    throw limitExceeded('độ dài các biến', 'the length of variables', limits.variablesLength);
  }
}

// A number, truth value or null is about as long as this.
const SHORT = 8;

function lengthOf(value: unknown, limits: Limits): number {
  if (typeof value === 'string') {
    return textLength(value, limits);
  }
  if (typeof value !== 'object' || value === null) {
    requireFinite(value);
    return SHORT;
  }
  return Array.isArray(value) ? listLength(value, limits) : objectLength(value, limits);
}

function textLength(text: string, limits: Limits): number {
  if (text.length > limits.textLength) {
    throw limitExceeded('độ dài một chuỗi', 'the length of one text', limits.textLength);
  }
  if (!text.isWellFormed() || text.includes('\0')) {
    throw requestError(400, 'BAD_USER_INPUT', {
      vi: 'Mỗi chuỗi phải là Unicode hợp lệ, không có ký tự NUL.',
      en: 'Every text must be well-formed Unicode without NUL.',
    });
  }
  return text.length;
}

// JSON writes 1e309, and every reader of it has another idea of what that is.
function requireFinite(value: unknown): void {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw requestError(400, 'BAD_USER_INPUT', {
      vi: 'Một số nằm ngoài phạm vi.',
      en: 'A number is out of range.',
    });
  }
}

function listLength(list: readonly unknown[], limits: Limits): number {
  if (list.length > limits.listLength) {
    throw limitExceeded('số phần tử của một danh sách', 'elements of one list', limits.listLength);
  }
  let length = 0;
  for (const element of list) {
    length += lengthOf(element, limits);
  }
  return length;
}

function objectLength(object: object, limits: Limits): number {
  let length = 0;
  for (const name of Object.keys(object)) {
    length += name.length + lengthOf(Reflect.get(object, name), limits);
  }
  return length;
}
